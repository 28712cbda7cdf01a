import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ErrorPage } from '../../app/error-page.tsx'
import { DangerNotice } from './danger-notice.tsx'

/** What went wrong with a search; before it, when somebody may be in danger, whom to call. */
export function ResultsError() {
  const error = useRouteError()
  const danger = isRouteErrorResponse(error) ? error.data?.danger : null
  return (
    <>
      {danger && <DangerNotice danger={danger} more={false} />}
      <ErrorPage below={Boolean(danger)} />
    </>
  )
}
