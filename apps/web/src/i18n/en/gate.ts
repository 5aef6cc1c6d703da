export default {
  logIn: 'Log in',
  email: 'E-mail',
  password: 'Password',
  firstStart: 'First start? Assay’s log shows a one-time link that makes the first administrator.',
  setUp: 'Make the first administrator',
  setUpOnce: 'This link works once. Whoever is made here can add the others.',
  name: 'Name',
  passwordHint: 'At least 12 characters: a few words will do.',
  createAccount: 'Create the account',
};
