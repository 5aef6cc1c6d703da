import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#audit';
import { Organisation, OrganisationNameRecord } from './organisation.entity';
import { OrganisationCuration } from './organisation.curation';
import { OrganisationRegistry } from './organisation.registry';
import { OrganisationResolver } from './organisation.resolver';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([Organisation, OrganisationNameRecord])],
  providers: [OrganisationCuration, OrganisationRegistry, OrganisationResolver],
  exports: [OrganisationCuration, OrganisationRegistry, OrganisationResolver],
})
export class OrganisationsModule {}
