import { account as enAccount } from '../../client/texts/en/account.ts'
import { claim as enClaim } from '../../client/texts/en/claim.ts'
import { confirm as enConfirm } from '../../client/texts/en/confirm.ts'
import { desk as enDesk } from '../../client/texts/en/desk.ts'
import { invitation as enInvitation } from '../../client/texts/en/invitation.ts'
import { join as enJoin } from '../../client/texts/en/join.ts'
import { keep as enKeep } from '../../client/texts/en/keep.ts'
import { myLists as enMyLists } from '../../client/texts/en/my-lists.ts'
import { networkMembers as enNetworkMembers } from '../../client/texts/en/network-members.ts'
import { networkSettings as enNetworkSettings } from '../../client/texts/en/network-settings.ts'
import { report as enReport } from '../../client/texts/en/report.ts'
import { sharedList as enSharedList } from '../../client/texts/en/shared-list.ts'
import { shortList as enShortList } from '../../client/texts/en/short-list.ts'
import { signIn as enSignIn } from '../../client/texts/en/sign-in.ts'
import { thesaurus as enThesaurus } from '../../client/texts/en/thesaurus.ts'
import { account as nlAccount } from '../../client/texts/nl/account.ts'
import { claim as nlClaim } from '../../client/texts/nl/claim.ts'
import { confirm as nlConfirm } from '../../client/texts/nl/confirm.ts'
import { desk as nlDesk } from '../../client/texts/nl/desk.ts'
import { invitation as nlInvitation } from '../../client/texts/nl/invitation.ts'
import { join as nlJoin } from '../../client/texts/nl/join.ts'
import { keep as nlKeep } from '../../client/texts/nl/keep.ts'
import { myLists as nlMyLists } from '../../client/texts/nl/my-lists.ts'
import { networkMembers as nlNetworkMembers } from '../../client/texts/nl/network-members.ts'
import { networkSettings as nlNetworkSettings } from '../../client/texts/nl/network-settings.ts'
import { report as nlReport } from '../../client/texts/nl/report.ts'
import { sharedList as nlSharedList } from '../../client/texts/nl/shared-list.ts'
import { shortList as nlShortList } from '../../client/texts/nl/short-list.ts'
import { signIn as nlSignIn } from '../../client/texts/nl/sign-in.ts'
import { thesaurus as nlThesaurus } from '../../client/texts/nl/thesaurus.ts'

/** The words of pages for members and of the forms that lead to them, for what is checked of all words. */
export const nlMember = {
  account: nlAccount,
  claim: nlClaim,
  confirm: nlConfirm,
  desk: nlDesk,
  invitation: nlInvitation,
  join: nlJoin,
  keep: nlKeep,
  myLists: nlMyLists,
  networkMembers: nlNetworkMembers,
  networkSettings: nlNetworkSettings,
  report: nlReport,
  sharedList: nlSharedList,
  shortList: nlShortList,
  signIn: nlSignIn,
  thesaurus: nlThesaurus,
}
export const enMember = {
  account: enAccount,
  claim: enClaim,
  confirm: enConfirm,
  desk: enDesk,
  invitation: enInvitation,
  join: enJoin,
  keep: enKeep,
  myLists: enMyLists,
  networkMembers: enNetworkMembers,
  networkSettings: enNetworkSettings,
  report: enReport,
  sharedList: enSharedList,
  shortList: enShortList,
  signIn: enSignIn,
  thesaurus: enThesaurus,
}
