import { type en } from './en';

/** The same keys, other words. */
export type Words<T = typeof en> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
