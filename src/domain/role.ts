/**
 * Which role brings which others with it (rule of the office: a 党组书记 is a 党组成员, who is a 领导班子成员 and a
 * 党员干部, who is a 党员). The one place to change it.
 */
export const IMPLIED_ROLES: Readonly<Record<string, readonly string[]>> = {
  党组书记: ['党组成员'],
  党组副书记: ['党组成员'],
  党组成员: ['领导班子成员', '党员干部'],
  党支部书记: ['党支部委员'],
  党支部副书记: ['党支部委员'],
  党支部委员: ['党员'],
  党员干部: ['党员'],
};

/** Every role that the data above names. */
export const BUILT_IN_ROLES: ReadonlySet<string> = new Set([
  ...Object.keys(IMPLIED_ROLES),
  ...Object.values(IMPLIED_ROLES).flat(),
]);

/** The roles with all that they imply. @example rolesWithImplied(['党员干部']) // Set { '党员干部', '党员' } */
export function rolesWithImplied(roles: Iterable<string>): ReadonlySet<string> {
  const held = new Set<string>();
  const add = (role: string): void => {
    if (held.has(role)) return;
    held.add(role);
    for (const implied of IMPLIED_ROLES[role] ?? []) add(implied);
  };
  for (const role of roles) add(role);
  return held;
}
