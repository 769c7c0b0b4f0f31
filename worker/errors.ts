import type { Problem } from './contract/problems.js';

/**
 * Failures named by the next action (DESIGN §11). `sync/` turns each into the outcome of its change row; anything that
 * is none of these is a bug.
 */
export abstract class SyncError extends Error {
  abstract readonly problem: Problem;
}

/** Nothing is wrong with the order: go on after `retryInMs`; burns no attempt. */
export class Wait extends SyncError {
  readonly retryInMs: number;
  readonly problem: Problem;
  constructor(retryInMs: number, problem: Problem) {
    super(problem.code);
    this.name = 'Wait';
    this.retryInMs = Math.max(0, Math.ceil(retryInMs));
    this.problem = problem;
  }
}

/** A read failed, or a write that surely reached nobody: try again with back-off. */
export class Retry extends SyncError {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Retry';
    this.problem = problem;
  }
}

/** A write may or may not have happened: nothing is created before Zoho was asked (DESIGN §5). */
export class UnknownOutcome extends SyncError {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'UnknownOutcome';
    this.problem = problem;
  }
}

/** The connection is dead until a person connects again; no call until then. */
export class Reconnect extends SyncError {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Reconnect';
    this.problem = problem;
  }
}

/** A person must decide or correct something; the order is parked with the question. */
export class NeedsFix extends SyncError {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'NeedsFix';
    this.problem = problem;
  }
}

/** Our claim is no longer ours: someone else works on the object, so stop at once and write nothing more. */
export class LostClaim extends Error {
  constructor() {
    super('the claim is no longer held');
    this.name = 'LostClaim';
  }
}
