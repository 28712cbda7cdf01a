import { Link, Outlet } from 'react-router'
import { account as en } from '../texts/en/account.ts'
import { account as nl } from '../texts/nl/account.ts'
import { useLanguage } from './language.tsx'
import { sitePaths } from './site-paths.ts'

const TITLE = { nl: nl.title, en: en.title }

/** What stands above the pages of a member: the way back to one's own page. */
export function MemberFrame() {
  return (
    <>
      <p className="member-frame no-print">
        <Link to={sitePaths.account}>{TITLE[useLanguage()]}</Link>
      </p>
      <Outlet />
    </>
  )
}
