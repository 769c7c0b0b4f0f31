import sodium from 'libsodium-wrappers';

export interface BoxKeys {
  /** base64. */
  readonly publicKey: string;
  readonly privateKey: string;
}

/** X25519 keys for what the admin's WordPress seals with sodium_crypto_box_seal (DESIGN §8). */
export async function newBoxKeys(): Promise<BoxKeys> {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return {
    publicKey: Buffer.from(publicKey).toString('base64'),
    privateKey: Buffer.from(privateKey).toString('base64'),
  };
}

/** Throws where the box was sealed to another key. */
export async function openBox(keys: BoxKeys, sealed: string): Promise<string> {
  await sodium.ready;
  const opened = sodium.crypto_box_seal_open(
    Buffer.from(sealed, 'base64'),
    Buffer.from(keys.publicKey, 'base64'),
    Buffer.from(keys.privateKey, 'base64'),
  );
  return Buffer.from(opened).toString('utf8');
}
