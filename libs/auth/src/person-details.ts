import { Refusal } from '#database';
import { ROLES, type Role } from './principal';

/** What is said of a person when the account is made. */
export interface PersonDetails {
  email: string;
  name: string;
  roles: readonly Role[];
}

const NAME_LENGTH = 200;
/** RFC 5321, 4.5.3.1.3. */
const EMAIL_LENGTH = 254;

/** Whether this could be the e-mail of an account; what is not, PostgreSQL may not even be able to read. */
export const isEmail = (text: string): boolean =>
  text.length <= EMAIL_LENGTH && /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u.test(text);

/** The e-mail trimmed. Only its shape is checked: whether it is read by anybody shows when mail is sent. */
export function validEmail(email: string): string {
  const text = email.trim();
  if (!isEmail(text)) {
    throw new Refusal('invalid_person', 'This is not an e-mail address.', { field: 'email' });
  }
  return text;
}

/** The name trimmed. Control and direction characters are refused: a name must not look like another. */
export function validName(name: string): string {
  const text = name.trim().normalize('NFC');
  if (text === '' || text.length > NAME_LENGTH || /\p{C}/u.test(text)) {
    throw new Refusal('invalid_person', `A name has 1 to ${NAME_LENGTH} visible characters.`, {
      field: 'name',
    });
  }
  return text;
}

/** The roles once each, in the order of ROLES. */
export function validRoles(roles: readonly string[]): Role[] {
  if (!roles.every((role) => (ROLES as readonly string[]).includes(role))) {
    throw new Refusal('invalid_person', `A role is one of ${ROLES.join(', ')}.`, { field: 'roles' });
  }
  return ROLES.filter((role) => roles.includes(role));
}
