/** What people may do is said by their roles; a person has any number of them. */
export const ROLES = ['analyst', 'reviewer', 'lead', 'administrator', 'integrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: an active person, as of this request. */
export interface Principal {
  personId: string;
  name: string;
  email: string;
  roles: readonly Role[];
  via: 'session' | 'token';
}
