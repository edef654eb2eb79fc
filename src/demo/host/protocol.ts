/**
 * The messages that Office.js exchanges with Outlook on the web: JSON strings over postMessage, as read off the npm build
 * 1.1.110 (outlook-web-16.01.debug.js, Microsoft.Office.Common.XdmCommunicationManager).
 */

/** What a request wants: an answer, or to hear (no longer) about an event. */
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const REQUEST = 0;
const RESPONSE = 1;

/** What a response is: the answer to a call, or news about an event. */
const responseType = { forCalling: 0, forEventing: 1 } as const;

type ActionType = (typeof actionType)[keyof typeof actionType];

export interface Request {
  readonly _messageType: typeof REQUEST;
  readonly _actionName: string;
  readonly _actionType: ActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What a response repeats of its request. */
export type Addressed = Pick<Request, '_actionName' | '_conversationId' | '_correlationId'>;

/** `ExecuteMethod`'s data: one call of the mailbox API, by number. */
export interface MethodCall {
  readonly dispatchId: number;
  readonly parameters: unknown;
}

/** What a call of the mailbox API comes back as. Office.js makes an AsyncResult of it. */
export type MethodResult =
  | { readonly wasSuccessful: true; readonly data: unknown }
  | { readonly wasSuccessful: false; readonly error: true; readonly errorCode: number };

export function succeeded(data: unknown = {}): MethodResult {
  return { wasSuccessful: true, data };
}

export function failed(errorCode: number): MethodResult {
  return { wasSuccessful: false, error: true, errorCode };
}

/** @returns the request in a posted message, or undefined when the message is something else */
export function readRequest(data: unknown): Request | undefined {
  if (typeof data !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined;
  }
  return isRequest(message) ? message : undefined;
}

/** @returns the call in the data of an `ExecuteMethod` request, or undefined when there is none */
export function readMethodCall(data: unknown): MethodCall | undefined {
  if (!isRecord(data) || !isRecord(data['MethodData'])) return undefined;
  const dispatchId = data['MethodData']['DispatchId'];
  return typeof dispatchId === 'number' ? { dispatchId, parameters: data['ApiParams'] } : undefined;
}

/** The answer to a request, ready for postMessage. */
export function answerTo(request: Addressed, data: unknown, origin: string): string {
  return response(request, data, origin, responseType.forCalling);
}

/** News about the event that the request asked to hear of, ready for postMessage. */
export function newsFor(registration: Addressed, data: unknown, origin: string): string {
  return response(registration, data, origin, responseType.forEventing);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function response(request: Addressed, data: unknown, origin: string, type: number): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: type,
    _origin: origin,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });
}

function isRequest(message: unknown): message is Request {
  if (!isRecord(message)) return false;
  const action = message['_actionType'];
  return (
    message['_messageType'] === REQUEST &&
    typeof message['_actionName'] === 'string' &&
    typeof message['_conversationId'] === 'string' &&
    typeof message['_correlationId'] === 'number' &&
    (action === actionType.invoke || action === actionType.registerEvent || action === actionType.unregisterEvent)
  );
}
