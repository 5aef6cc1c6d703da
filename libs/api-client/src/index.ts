import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import { type components, type paths } from './schema';

/** The API's own words for what it sends: generated from openapi.json. */
export type Schemas = components['schemas'];
export type AssayClient = Client<paths>;

/** A typed client of the API: a path and method that do not exist, or a body of the wrong form, do not compile. */
export const createAssayClient = (options: ClientOptions = {}): AssayClient => createClient<paths>(options);
