import { isNegated } from './negation';
import { readable } from './readable-text';

/** Each sentence with the words that are asked about in brackets. */
const asked = (sentence: string): boolean => {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return isNegated(readable(sentence.replace('[', '').replace(']', '')), start, end);
};

it.each([
  'No [passwords] were accessed.',
  'No passwords, addresses or [bank details] were accessed.',
  '[Passwords] were not affected.',
  'The [payment systems] remain secure.',
  "We didn't lose any [customer data].",
  'Aucune [donnée bancaire] n’est concernée.',
  "Les [mots de passe] n'ont pas été consultés.",
  'Es wurden keine [Passwörter] entwendet.',
  '[Zahlungsdaten] sind nicht betroffen.',
  'No se vieron afectadas las [contraseñas].',
  'Las [contraseñas] no fueron robadas.',
  'Non sono stati sottratti [dati bancari].',
  'Não foram acessadas [senhas].',
  'Er zijn geen [wachtwoorden] gelekt.',
  'Утечки [паролей] не было.',
  'Żadne [hasła] nie wyciekły.',
  '[Hasła] nie zostały ujawnione.',
  'Inga [lösenord] har läckt.',
  '[Lösenord] har inte läckt.',
  '[Dane klientów] pozostają bezpieczne.',
  'Die [Kundendaten] bleiben sicher.',
  'Nothing suggests that [passwords] were taken.',
  'No fueron robadas las [contraseñas] ni los correos.',
])('denied: %s', (sentence) => {
  expect(asked(sentence)).toBe(true);
});

it.each([
  'No payment cards were stolen, but [passports] were accessed.',
  'Not only addresses but [passports] were taken.',
  'No operations were hit; [addresses] were taken.',
  'We negotiate no longer. [Passports] follow.',
  'Keine Passwörter, sondern [Adressen] wurden kopiert.',
  'Aucun mot de passe, mais des [adresses] ont fuité.',
  'No hay contraseñas, pero sí [direcciones].',
  'Nessuna password, però [indirizzi] sì.',
  'Nenhuma senha, mas [endereços] vazaram.',
  'Geen wachtwoorden, maar wel [adressen].',
  'Не пароли, а [адреса] попали в сеть.',
  'Nie hasła, lecz [adresy] wyciekły.',
  'Inga lösenord, men [adresser] läckte.',
  'Un accès non autorisé à des [adresses] a été constaté.',
  'Un acceso no autorizado a las [direcciones] de clientes.',
  'Ein nicht autorisierter Zugriff auf [Adressen].',
  'Niet geautoriseerde toegang tot [adressen].',
  'Obtained without authorization: [addresses].',
  'Os criminosos entraram no sistema e levaram [endereços].',
  'Bolaget har meddelat sin kund att [adresser] läckte.',
  'Im Mai wurden [Adressen] kopiert.',
  'Sie sind noch im Besitz der [Adressen].',
])('said: %s', (sentence) => {
  expect(asked(sentence)).toBe(false);
});
