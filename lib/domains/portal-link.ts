/**
 * The address at which the manager portal shows one domain.
 *
 * The portal writes `/portal/domains/manage/<domain>/<description>`, with a plus for each space of the description.
 * @param portal origin of the portal (`ListStatus.portal`).
 */
export function portalLink(portal: string, domain: string, description = domain): string {
  const named = encodeURIComponent(description).replaceAll('%20', '+');
  return `${portal}/portal/domains/manage/${encodeURIComponent(domain)}/${named}`;
}
