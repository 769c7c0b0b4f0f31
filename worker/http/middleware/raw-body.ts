import express, { type RequestHandler } from 'express';

const LARGEST_BODY = '1mb';

/** The bytes as they came: the signature is over these. Larger bodies are refused before anything else is done with them. */
export function rawBody(): RequestHandler {
  return express.raw({ type: () => true, limit: LARGEST_BODY, inflate: false });
}
