import { FLOWS } from '../language/measures';
import type { Roles } from './statement';

function subjectOf(head: string, name: 'in' | 'out', roles: Roles): string | undefined {
  return name === 'out' ? roles.actor?.[0] : (roles.counterpart?.[0] ?? (head === 'export' ? undefined : roles.counterpart?.[0]));
}

/** Parties that pronouns leave out on the second side of a comparison ("than it bought from it", «از واردات آن از این کشور»). */
export function completed(left: { head: string; roles: Roles }, rightHead: string, roles: Roles): Roles {
  const leftFlow = FLOWS[left.head];
  const rightFlow = FLOWS[rightHead];
  if (leftFlow === undefined || rightFlow === undefined || (roles.actor !== undefined && roles.counterpart !== undefined)) return roles;
  const pair = [left.roles.actor?.[0], left.roles.counterpart?.[0]];
  const subject = subjectOf(left.head, leftFlow, left.roles);
  const partner = pair.find((id) => id !== undefined && id !== subject);
  const own = rightFlow === 'out' ? roles.actor?.[0] : roles.counterpart?.[0];
  const giver = rightFlow === 'out' ? (own ?? subject) : partner;
  const taker = rightFlow === 'out' ? partner : (own ?? subject);
  return { ...(giver === undefined ? {} : { actor: [giver] }), ...(taker === undefined ? {} : { counterpart: [taker] }) };
}
