import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM keys by id; the first seals, all open. */
export interface KeyRing {
  readonly keys: readonly { readonly id: string; readonly key: Buffer }[];
}

export interface Sealer {
  seal(text: string, purpose: string): string;
  /** Throws where the key is unknown, the purpose another, or a byte was changed. */
  unseal(sealed: string, purpose: string): string;
}

/** `id:base64,…` with 32-byte keys; throws without naming a key's content. */
export function parseKeyRing(text: string): KeyRing {
  const keys = text.split(',').map((entry) => {
    const [id = '', base64 = ''] = entry.trim().split(':');
    const key = Buffer.from(base64, 'base64');
    if (!/^[0-9A-Za-z_-]{1,20}$/.test(id) || key.length !== 32)
      throw new Error('ENCRYPTION_KEYS: each entry is id:base64 of 32 bytes');
    return { id, key };
  });
  return { keys };
}

export function newKeyRingText(): string {
  return `k${randomBytes(3).toString('hex')}:${randomBytes(32).toString('base64')}`;
}

/** The purpose is authenticated with the text: what was sealed as a token cannot be opened as a connection. */
export function createSealer(ring: KeyRing): Sealer {
  return {
    seal(text, purpose) {
      const [active] = ring.keys;
      if (active === undefined) throw new Error('no key to seal with');
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', active.key, nonce).setAAD(Buffer.from(purpose));
      const box = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `v1.${active.id}.${nonce.toString('base64url')}.${box.toString('base64url')}`;
    },
    unseal(sealed, purpose) {
      const [version, id, nonce = '', box = ''] = sealed.split('.');
      const entry = ring.keys.find((candidate) => candidate.id === id);
      if (version !== 'v1' || entry === undefined) throw new Error('sealed with a key this worker does not have');
      const bytes = Buffer.from(box, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', entry.key, Buffer.from(nonce, 'base64url')).setAAD(
        Buffer.from(purpose),
      );
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
    },
  };
}
