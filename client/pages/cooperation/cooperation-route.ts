import type { PageTools } from '../../app/page-tools.ts'
import { AgreementPage } from './agreement-page.tsx'
import { CardPage, cardHandle } from './card-page.tsx'
import { cardAction, cardLoader, listLoader } from './cooperation-actions.ts'
import { CooperationListPage, listHandle } from './list-page.tsx'

export function cooperationsRoute(tools: PageTools) {
  return { loader: listLoader(tools), Component: CooperationListPage, handle: listHandle }
}

export function cooperationRoute(tools: PageTools) {
  return { loader: cardLoader(tools), action: cardAction(tools), Component: CardPage, handle: cardHandle }
}

export function agreementRoute(tools: PageTools) {
  return { loader: cardLoader(tools), action: cardAction(tools), Component: AgreementPage, handle: cardHandle }
}
