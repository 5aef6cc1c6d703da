import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config, SETTINGS } from '#config';
import { Roles } from '../auth/access';
import { POLICIES } from './admin.schemas';

/** Those hold a password, or say where somebody could try one. */
const KEPT_BACK: ReadonlySet<keyof Config> = new Set(['databaseUrl', 'redisUrl', 'dataDir']);

/** What this installation was told to do. Settings are read at the start, so what is shown is what holds. */
@ApiTags('policies')
@Roles('administrator', 'lead')
@Controller('api/v1/policies')
export class PoliciesController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @ApiOkResponse({ standardSchema: POLICIES })
  list() {
    const names = (Object.keys(SETTINGS) as (keyof Config)[]).filter((name) => !KEPT_BACK.has(name));
    return {
      items: names.map((name) => ({
        variable: SETTINGS[name].variable,
        about: SETTINGS[name].about,
        value: this.config[name] ?? null,
      })),
    };
  }
}
