import { refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { voterMeetingPermissions, type VoterMeetingPermission } from '../policy.ts'
import { loadForAct, type LoadedMeeting } from '../store.server.ts'

/** Load and permit, as every verb on an existing meeting begins; a shown version must be the present one. */
export async function begin(
  context: ActContext,
  permission: VoterMeetingPermission,
  { id, version }: { id: string; version?: number },
): Promise<Result<LoadedMeeting>> {
  const meeting = await loadForAct(context, id)
  if (!meeting) return refuse('voter_meeting.not_found')
  if (!voterMeetingPermissions[permission].may(context.actor))
    return refuse(`${permission}_not_allowed`)
  if (version !== undefined && version !== meeting.version)
    return refuse('voter_meeting.changed_meanwhile')
  return { ok: true, value: meeting }
}

export function meetingSubject(id: string): { kind: string; id: string } {
  return { kind: 'voter_meeting', id }
}
