export * from './claim-link.entity';
export * from './claim-links.query';
export * from './lineage.jobs';
export * from './lineage.module';
export * from './lineage.service';
export * from './link-review.service';
export { LINK_KINDS, type LinkKind } from './relate-claims';
