import type { RouteObject } from 'react-router'
import { MemberFrame } from './app/member-frame.tsx'
import type { PageTools } from './app/page-tools.ts'
import { sitePaths } from './app/site-paths.ts'

/** Pages for who signs in. A reader's browser never fetches this list: only a page that is in it does. */
export function siteRoutes(tools: PageTools): RouteObject[] {
  const pages = pagesOf(tools)
  const isOwn = ({ path = '' }: RouteObject) => OWN.test(path)
  return [...pages.filter((page) => !isOwn(page)), { element: <MemberFrame />, children: pages.filter(isOwn) }]
}

/** Pages behind one's own page, each with a way back to it. */
const OWN = /^\/(mijn\/|werkplek\/|beheer\/|meldingen\/)/

function pagesOf(tools: PageTools): RouteObject[] {
  return [
    {
      id: 'my-lists',
      path: sitePaths.lists,
      lazy: () => import('./pages/my-lists/my-lists-route.ts').then(({ myListsRoute }) => myListsRoute(tools)),
    },
    {
      id: 'my-list',
      path: sitePaths.list(':id'),
      lazy: () => import('./pages/my-lists/my-lists-route.ts').then(({ myListRoute }) => myListRoute(tools)),
    },
    {
      id: 'stop-alert',
      path: sitePaths.stopAlert,
      lazy: () => import('./pages/my-lists/my-lists-route.ts').then(({ stopAlertRoute }) => stopAlertRoute(tools)),
    },
    {
      id: 'sign-in',
      path: sitePaths.signIn,
      lazy: () => import('./pages/sign-in/sign-in-route.ts').then(({ signInRoute }) => signInRoute(tools)),
    },
    {
      id: 'sign-in-code',
      path: sitePaths.signInCode,
      lazy: () => import('./pages/sign-in/sign-in-route.ts').then(({ signInCodeRoute }) => signInCodeRoute(tools)),
    },
    {
      id: 'sign-in-link',
      path: sitePaths.signInLink,
      lazy: () => import('./pages/sign-in/sign-in-route.ts').then(({ signInLinkRoute }) => signInLinkRoute(tools)),
    },
    {
      id: 'report-to-answer',
      path: sitePaths.reportToAnswer(':id'),
      lazy: () =>
        import('./pages/report/report-route.ts').then(({ reportToAnswerRoute }) => reportToAnswerRoute(tools)),
    },
    {
      id: 'claim-to-decide',
      path: sitePaths.claimToDecide,
      lazy: () => import('./pages/claim/claim-route.ts').then(({ claimToDecideRoute }) => claimToDecideRoute(tools)),
    },
    {
      id: 'invitation',
      path: sitePaths.invitation,
      lazy: () =>
        import('./pages/invitation/invitation-route.ts').then(({ invitationRoute }) => invitationRoute(tools)),
    },
    {
      id: 'desk',
      path: sitePaths.desk(':network'),
      lazy: () => import('./pages/desk/desk-route.ts').then(({ deskRoute }) => deskRoute(tools)),
    },
    {
      id: 'network-members',
      path: sitePaths.members(':network'),
      lazy: () =>
        import('./pages/network-members/network-members-route.ts').then(({ networkMembersRoute }) =>
          networkMembersRoute(tools),
        ),
    },
    {
      id: 'network-settings',
      path: sitePaths.networkSettings(':network'),
      lazy: () =>
        import('./pages/network-settings/network-settings-route.ts').then(({ networkSettingsRoute }) =>
          networkSettingsRoute(tools),
        ),
    },
    {
      id: 'join',
      path: sitePaths.join(':network'),
      lazy: () => import('./pages/join/join-route.ts').then(({ joinRoute }) => joinRoute(tools)),
    },
    {
      id: 'ask',
      path: sitePaths.ask(':slug'),
      lazy: () => import('./pages/ask/ask-route.ts').then(({ askRoute }) => askRoute(tools)),
    },
    {
      id: 'request',
      path: sitePaths.request,
      lazy: () => import('./pages/ask/ask-route.ts').then(({ answerRoute }) => answerRoute(tools)),
    },
    {
      id: 'cooperations',
      path: sitePaths.cooperations,
      lazy: () =>
        import('./pages/cooperation/cooperation-route.ts').then(({ cooperationsRoute }) => cooperationsRoute(tools)),
    },
    {
      id: 'cooperation',
      path: sitePaths.cooperation(':id'),
      lazy: () =>
        import('./pages/cooperation/cooperation-route.ts').then(({ cooperationRoute }) => cooperationRoute(tools)),
    },
    {
      id: 'agreement',
      path: sitePaths.agreement(':id'),
      lazy: () =>
        import('./pages/cooperation/cooperation-route.ts').then(({ agreementRoute }) => agreementRoute(tools)),
    },
    {
      id: 'signals',
      path: sitePaths.signals(':network'),
      lazy: () => import('./pages/signal/signals-route.ts').then(({ signalsRoute }) => signalsRoute(tools)),
    },
    {
      id: 'account',
      path: sitePaths.account,
      lazy: () => import('./pages/account/account-route.ts').then(({ accountRoute }) => accountRoute(tools)),
    },
    {
      id: 'my-listing',
      path: sitePaths.myListing(':id'),
      lazy: () => import('./pages/my-listing/my-listing-route.ts').then(({ myListingRoute }) => myListingRoute(tools)),
    },
    {
      id: 'listing-form',
      path: `${sitePaths.listingForm(':id', ':form')}/:part?`,
      lazy: () =>
        import('./pages/listing-form/listing-form-route.ts').then(({ listingFormRoute }) => listingFormRoute(tools)),
    },
    {
      id: 'listing-preview',
      path: sitePaths.listingPreview(':id'),
      lazy: () =>
        import('./pages/listing-preview/listing-preview-route.tsx').then(({ listingPreviewRoute }) =>
          listingPreviewRoute(tools),
        ),
    },
    {
      id: 'activity-preview',
      path: sitePaths.activityPreview(':id', ':slug'),
      lazy: () =>
        Promise.all([
          import('./pages/listing-preview/activity-preview-route.tsx'),
          import('./pages/activity/activity-route.ts'),
        ]).then(([{ activityPreviewRoute }, { activityRoute }]) => activityPreviewRoute(tools, activityRoute)),
    },
    {
      id: 'listing-history',
      path: sitePaths.listingHistory(':id'),
      lazy: () =>
        import('./pages/listing-history/listing-history-route.tsx').then(({ listingHistoryRoute }) =>
          listingHistoryRoute(tools),
        ),
    },
    {
      id: 'listing-proposal',
      path: sitePaths.listingProposal(':id'),
      lazy: () =>
        import('./pages/listing-proposal/listing-proposal-route.tsx').then(({ listingProposalRoute }) =>
          listingProposalRoute(tools),
        ),
    },
    {
      id: 'new-listing',
      path: sitePaths.newListing(':network'),
      lazy: () =>
        import('./pages/new-listing/new-listing-route.tsx').then(({ newListingRoute }) => newListingRoute(tools)),
    },
    {
      id: 'kept-needs',
      path: sitePaths.needs,
      lazy: () => import('./pages/thesaurus/thesaurus-route.ts').then(({ needsRoute }) => needsRoute(tools)),
    },
    {
      id: 'kept-need',
      path: sitePaths.need(':code'),
      lazy: () => import('./pages/thesaurus/thesaurus-route.ts').then(({ needRoute }) => needRoute(tools)),
    },
    {
      id: 'area-names',
      path: sitePaths.areaNames,
      lazy: () => import('./pages/thesaurus/thesaurus-route.ts').then(({ areaNamesRoute }) => areaNamesRoute(tools)),
    },
    {
      id: 'propose-words',
      path: sitePaths.proposeWords(':network'),
      lazy: () => import('./pages/thesaurus/thesaurus-route.ts').then(({ proposeRoute }) => proposeRoute(tools)),
    },
  ]
}
