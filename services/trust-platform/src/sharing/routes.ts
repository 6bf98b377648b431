import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { answerShare } from './answer-share.ts'
import { sharingApi } from './api.ts'
import { createLink } from './create-link.ts'
import { findPractitioners } from './find-practitioners.ts'
import { openLink } from './open-link.ts'
import { shareWithColleague } from './share-with-colleague.ts'
import type { Sharing } from './sharing.ts'
import { listLinks, listOpenings, showResidentsShares } from './show-links.ts'
import { listColleagueShares, listIncomingShares } from './show-shares.ts'
import { withdrawLink } from './withdraw-link.ts'

export function routes(sharing: Sharing): Implementation {
  return implement(sharingApi, {
    createLink: ({ body }, call) => createLink(sharing, body, call),
    links: ({ query }, call) => listLinks(sharing, query, call),
    withdrawLink: ({ params, body }, call) => withdrawLink(sharing, { ...params, ...body }, call),
    openLink: ({ params, body }, call) => openLink(sharing, { ...params, ...body }, call),
    openings: ({ query }, call) => listOpenings(sharing, query, call),
    ofResident: ({ params, query }) => showResidentsShares(sharing, params.residentId, query),
    shareWithColleague: ({ body }, call) => shareWithColleague(sharing, body, call),
    colleagueShares: ({ query }, call) => listColleagueShares(sharing, query, call),
    incomingShares: (_input, call) => listIncomingShares(sharing, call),
    answerShare: ({ params, body }, call) => answerShare(sharing, { ...params, ...body }, call),
    practitioners: ({ query }) => findPractitioners(sharing, query),
  })
}
