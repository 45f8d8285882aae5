import type { NextFunction, Request, Response } from 'express';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const HEADERS = {
  // Everything comes from here; 'data:' is for images inside cards. The card renderer sets styles through the DOM, which CSP allows.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Sets the security headers that every answer of the local chat carries. */
export function secureHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.set(HEADERS);
  next();
}

/**
 * Refuses, with 403, what does not come from this machine or was not addressed to it by name: a foreign page can point its own host
 * name at 127.0.0.1 (DNS rebinding), but it cannot choose the Host header.
 */
export function onlyThisMachine(request: Request, response: Response, next: NextFunction): void {
  const host = hostname(`http://${request.headers.host ?? ''}`);
  const remote = request.socket.remoteAddress ?? '';
  if (host === null || !LOOPBACK.has(host) || !/^(127\.|::1$|::ffff:127\.)/.test(remote)) {
    response.status(403).json({ error: 'Local mode answers only on this machine: open http://localhost.' });
    return;
  }
  next();
}

/**
 * Refuses what another site's page could send without asking first: a foreign Origin (403), and a content type other than JSON (415),
 * which is what a plain form sends. Scripts send no Origin.
 */
export function onlyOwnPage(request: Request, response: Response, next: NextFunction): void {
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${request.headers.host ?? ''}`) {
    response.status(403).json({ error: 'Only the page of this chat may post here.' });
    return;
  }
  if (!request.is('application/json')) {
    response.status(415).json({ error: 'Send JSON, with Content-Type: application/json.' });
    return;
  }
  next();
}

function hostname(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
