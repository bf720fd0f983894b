// Knows the one name of a requester in addresses and maps. Refuses to know the requester.

export interface RequesterId {
  readonly platform: string;
  readonly requester: string;
}

/** `platform:requester`. Names of platforms hold no colon. */
export const requesterKey = ({ platform, requester }: RequesterId): string => `${platform}:${requester}`;

/** Where the ledger tells of a requester, after the `#`. */
export const requesterPlace = (of: RequesterId): string =>
  `requesters/${encodeURIComponent(requesterKey(of))}`;

export function parseRequesterKey(key: string): RequesterId | undefined {
  const colon = key.indexOf(':');
  return colon < 1 || colon === key.length - 1
    ? undefined
    : { platform: key.slice(0, colon), requester: key.slice(colon + 1) };
}
