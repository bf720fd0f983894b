// Knows how a pack is signed and how a signature is checked (Ed25519, RFC 8032, by WebCrypto). Refuses to know where keys are kept.
import { canonical } from '../../core/identify';
import { FORMAT, VERSION } from './schema';

const ALGORITHM = 'Ed25519';

/** The private half cannot be read out, by anyone. */
export const newKey = async (): Promise<CryptoKeyPair> =>
  (await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])) as CryptoKeyPair;

/** What is signed: the same bytes for one content, whatever the order of its names; never those of another format. */
const signedText = (pack: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${FORMAT} ${VERSION}\n${canonical(pack)}`);

export async function sign(
  pack: unknown,
  { privateKey, publicKey }: CryptoKeyPair,
): Promise<{ key: string; signature: string }> {
  const signature = await crypto.subtle.sign(ALGORITHM, privateKey, signedText(pack));
  return { key: base64(await crypto.subtle.exportKey('raw', publicKey)), signature: base64(signature) };
}

/** Whether this key has signed this very content. A key or signature that is none is no. */
export async function isSigned(pack: unknown, key: string, signature: string): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', bytes(key), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, publicKey, bytes(signature), signedText(pack));
  } catch {
    return false;
  }
}

/** The first 80 bits of the key's SHA-256, in groups a person can read out. */
export async function fingerprint(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(key)));
  const hex = [...digest.slice(0, 10)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)!.join(' ');
}

const base64 = (of: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(of)));
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), c => c.charCodeAt(0));
