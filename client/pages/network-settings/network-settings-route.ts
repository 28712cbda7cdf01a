import type { PageTools } from '../../app/page-tools.ts'
import { networkSettingsAction, networkSettingsLoader } from './network-settings-actions.ts'
import { NetworkSettingsPage, networkSettingsHandle } from './network-settings-page.tsx'

export function networkSettingsRoute(tools: PageTools) {
  return {
    loader: networkSettingsLoader(tools),
    action: networkSettingsAction(tools),
    Component: NetworkSettingsPage,
    handle: networkSettingsHandle,
  }
}
