import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organisation, OrganisationNameRecord } from './organisation.entity';
import { OrganisationRegistry } from './organisation.registry';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationNameRecord])],
  providers: [OrganisationRegistry],
  exports: [OrganisationRegistry],
})
export class OrganisationsModule {}
