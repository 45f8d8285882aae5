import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

export interface TokenClaims {
  iss: string;
  aud: string;
  serviceurl?: string;
  /** Seconds since 1970. */
  exp: number;
}

export interface SigningKey {
  kid: string;
  jwk: JWK;
  sign(claims: TokenClaims, kid?: string): Promise<string>;
}

/** An RSA key as the Bot Connector publishes its own: with the channels that it is endorsed for. */
export async function makeSigningKey(kid: string, endorsements: string[]): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256', endorsements };
  return {
    kid,
    jwk,
    sign: (claims, asKid = kid) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: asKid }).sign(privateKey),
  };
}
