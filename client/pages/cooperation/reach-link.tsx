/** A telephone number or e-mail address as a link; other words as they are. */
export function ReachLink({ reach }: { reach: string }) {
  if (/^\+?[\d ()/-]{6,}$/.test(reach)) return <a href={`tel:${reach.replace(/[^+\d]/g, '')}`}>{reach}</a>
  if (/^\S+@\S+$/.test(reach)) return <a href={`mailto:${reach}`}>{reach}</a>
  return <>{reach}</>
}
