import type { PageTools } from '../../app/page-tools.ts'
import { onwardLoader, signInAction, signInCodeAction, signInLinkAction, signInLoader } from './sign-in-actions.ts'
import { SignInCodePage } from './sign-in-code-page.tsx'
import { SignInLinkPage } from './sign-in-link-page.tsx'
import { SignInPage, signInHandle } from './sign-in-page.tsx'

export function signInRoute(tools: PageTools) {
  return { loader: signInLoader(tools), action: signInAction(tools), Component: SignInPage, handle: signInHandle }
}

export function signInCodeRoute(tools: PageTools) {
  return { loader: onwardLoader(), action: signInCodeAction(tools), Component: SignInCodePage, handle: signInHandle }
}

export function signInLinkRoute(tools: PageTools) {
  return { loader: onwardLoader(), action: signInLinkAction(tools), Component: SignInLinkPage, handle: signInHandle }
}
