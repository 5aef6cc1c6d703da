import { type Stance } from '../assertion';
import { readStance } from './read-stance';

const stanceOf = (text: string, type = 'victim'): Stance =>
  readStance({
    role: 'statement',
    title: null,
    text,
    date: null,
    actor: null,
    victim: null,
    issuer: { name: 'Acme', type },
  }).stance;

describe('what a sentence speaks of', () => {
  it.each<[string, Stance, string]>([
    [
      'the claimant’s material',
      'denies',
      'There has been no breach of our systems. The credentials on offer were copied from private computers.',
    ],
    [
      'what is long over',
      'denies',
      'Es hat keinen neuen Vorfall gegeben. Die Liste stammt aus einem Angriff, der damals gemeldet wurde.',
    ],
    ['a fault', 'denies', "La ville n'a subi aucun piratage. La coupure venait d'une panne électrique."],
    [
      'a supplier',
      'acknowledges',
      'Händelsen har inträffat hos en leverantör. Våra system är inte påverkade.',
    ],
    ['a supplier', 'acknowledges', 'Утечка произошла у подрядчика. Наши системы не взломаны.'],
    ['a supplier', 'acknowledges', 'El ataque afectó a una empresa que gestiona nuestras citas.'],
    [
      'a misuse that was not seen',
      'confirms',
      'Files with members’ names and addresses were copied. There is no evidence that the data has been misused.',
    ],
    ['a ransom that was not paid', 'acknowledges', 'We were attacked on Friday. No ransom has been paid.'],
    [
      'something odd',
      'acknowledges',
      'Wykryliśmy podejrzane logowania. Nic nie wskazuje na to, by doszło do wycieku.',
    ],
    [
      'what cannot be confirmed',
      'acknowledges',
      'Wir wurden angegriffen. Dass Kundendaten gestohlen wurden, können wir nicht bestätigen.',
    ],
    [
      'what is not ruled out',
      'investigating',
      'Conocemos la publicación y la analizamos. No descartamos nada.',
    ],
    [
      'what was found so far',
      'investigating',
      'Stiamo verificando la rivendicazione; al momento non vi sono riscontri.',
    ],
  ])('%s: %s', (_, stance, text) => {
    expect(stanceOf(text)).toBe(stance);
  });

  it('hears a supplier’s denial as a denial of its own', () => {
    expect(stanceOf('Our platform was not breached, a spokesperson of the vendor said.', 'supplier')).toBe(
      'denies',
    );
  });
});

describe('classes of words that meet, where no cue is heard', () => {
  it.each<[Stance, string]>([
    ['denies', 'The town pushes back: every folder is where it belongs.'],
    ['denies', 'Nergens blijkt uit dat onbevoegden binnen waren.'],
    ['confirms', 'Niestety napastnicy mają kopie akt.'],
    ['confirms', 'Kommunen bekräftar att handlingarna är kommunens.'],
    ['no_comment', 'Bolaget svarar att man inte diskuterar saken.'],
    ['no_comment', "Le service n'a pas retourné nos appels."],
    ['investigating', 'Un portavoz dijo que trabajan para determinar si la supuesta venta tiene fundamento.'],
  ])('%s: %s', (stance, text) => {
    expect(stanceOf(text)).toBe(stance);
  });
});
