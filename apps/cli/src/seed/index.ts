import { type SeedIncident } from './incident';
import { INCIDENTS_2020_2021 } from './incidents-2020-2021';
import { INCIDENTS_2021_2022 } from './incidents-2021-2022';
import { INCIDENTS_2022_2023 } from './incidents-2022-2023';
import { INCIDENTS_2023 } from './incidents-2023';
import { INCIDENTS_2024 } from './incidents-2024';
import { INCIDENTS_2024_FORUMS } from './incidents-2024-forums';
import { INCIDENTS_2025 } from './incidents-2025';
import { INCIDENTS_2025_2026 } from './incidents-2025-2026';
import { INCIDENTS_2025_CUSTOMERS } from './incidents-2025-customers';
import { INCIDENTS_2025_OUTAGES } from './incidents-2025-outages';
import { INCIDENTS_MOVEIT } from './incidents-moveit';
import { INVENTED_POSTS } from './invented-posts';

/** What `assay seed` brings in: the real incidents, oldest first within a theme, then the invented posts. */
export const SEED_INCIDENTS: readonly SeedIncident[] = [
  ...INCIDENTS_2020_2021,
  ...INCIDENTS_2021_2022,
  ...INCIDENTS_2022_2023,
  ...INCIDENTS_2023,
  ...INCIDENTS_MOVEIT,
  ...INCIDENTS_2024,
  ...INCIDENTS_2024_FORUMS,
  ...INCIDENTS_2025,
  ...INCIDENTS_2025_CUSTOMERS,
  ...INCIDENTS_2025_OUTAGES,
  ...INCIDENTS_2025_2026,
  ...INVENTED_POSTS,
];
