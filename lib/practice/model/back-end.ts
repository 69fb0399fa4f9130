import { customerActions } from './customer-actions';
import { isoDay } from './dates';
import { draftActions } from './draft-actions';
import { orderActions } from './order-actions';
import { Refusal } from './refusal';
import { sessionActions } from './session-actions';
import type { OneBillState } from './state';

const actions = { ...sessionActions, ...customerActions, ...draftActions, ...orderActions };

type Actions = typeof actions;
export type ActionName = keyof Actions;
export type Payload<Name extends ActionName> = Parameters<Actions[Name]['run']>[1];
export type Reply<Name extends ActionName> = ReturnType<Actions[Name]['run']>;

/** The request as it comes over the wire: the name of the action is the last part of the path. */
export type OneBillRequest = { action: string; payload: unknown };

/**
 * What goes back. OneBill answers refusals with HTTP 200 and says so in the body; only a missing session (401) and an
 * unknown path (404) show in the status.
 */
export type OneBillResponse = { httpStatus: 200 | 401 | 404; body: ResponseBody };
export type ResponseBody =
  | { status: 'OK'; data: unknown }
  | {
      status: 'Bad Request';
      validationResponse: {
        successful: false;
        validationErrorInfo: { code: string; message: string; field?: string }[];
      };
    };

const isActionName = (name: string): name is ActionName => Object.hasOwn(actions, name);

function refused(httpStatus: OneBillResponse['httpStatus'], refusal: Refusal): OneBillResponse {
  const { code, message, field } = refusal;
  const info = field === undefined ? { code, message } : { code, message, field };
  return {
    httpStatus,
    body: { status: 'Bad Request', validationResponse: { successful: false, validationErrorInfo: [info] } },
  };
}

function loggable(payload: unknown): Record<string, unknown> {
  const entries = Object.entries(typeof payload === 'object' && payload !== null ? payload : {});
  return Object.fromEntries(entries.filter(([key]) => key !== 'password'));
}

/**
 * Answers one request. The state that is handed in stays as it was; the new one comes back. A refused request changes
 * nothing but the log. `now` is the moment of the request, in the clerk's own time zone.
 */
export function handleRequest(
  state: OneBillState,
  request: OneBillRequest,
  now: Date,
): { state: OneBillState; response: OneBillResponse } {
  if (!isActionName(request.action)) {
    return { state, response: refused(404, new Refusal(`There is no service named ${request.action}.`, '10WS0404')) };
  }
  const action = actions[request.action];
  if (!action.open && state.signedInAs === null) {
    return { state, response: refused(401, new Refusal('Your session has expired. Log in again.', 'invalid_token')) };
  }
  const moment = { today: isoDay(now), instant: now.toISOString() };
  const line = { at: moment.instant, by: state.signedInAs, action: request.action, payload: loggable(request.payload) };
  const next = structuredClone(state);
  try {
    const data: unknown = action.answer(next, request.payload, moment);
    if (action.mutates) next.log.push({ ...line, outcome: 'ok' });
    return { state: next, response: { httpStatus: 200, body: { status: 'OK', data } } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const message = error.message;
    const log = action.mutates ? [...state.log, { ...line, outcome: 'refused' as const, message }] : state.log;
    return { state: { ...state, log }, response: refused(200, error) };
  }
}
