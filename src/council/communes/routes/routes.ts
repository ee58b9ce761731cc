import {
  installationPage,
  type InstallationRoute,
} from '../../../platform/web/installation.server.ts'
import { beginRoutes } from './begin.tsx'
import { councilRoutes } from './council.tsx'
import { firstPage } from './first-page.tsx'
import { overviewRoutes } from './overview.tsx'
import { reviewRoutes } from './review.tsx'
import { signInRoutes } from './sign-in.tsx'
import { stepRoutes } from './step.tsx'

/** Every URL outside the councils. */
export const installationRoutes: readonly InstallationRoute[] = [
  installationPage('/', 'everybody', firstPage),
  ...beginRoutes,
  ...signInRoutes,
  ...overviewRoutes,
  ...reviewRoutes,
  ...stepRoutes,
  ...councilRoutes,
]
