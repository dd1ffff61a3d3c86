import { toBytes, toText } from './base64url.js'

// Browsers before 2025 lack the conversions between the JSON of the standard and its binary form.
export function creationOptions(json, native = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  if (native) return native.call(globalThis.PublicKeyCredential, json)
  return {
    ...json,
    challenge: toBytes(json.challenge),
    user: { ...json.user, id: toBytes(json.user.id) },
    excludeCredentials: json.excludeCredentials?.map(withBytes),
  }
}

export function requestOptions(json, native = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  if (native) return native.call(globalThis.PublicKeyCredential, json)
  return { ...json, challenge: toBytes(json.challenge), allowCredentials: json.allowCredentials?.map(withBytes) }
}

export function credentialJson(credential) {
  if (credential.toJSON) return credential.toJSON()
  const { response } = credential
  const answer = { clientDataJSON: toText(response.clientDataJSON) }
  for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[part]) answer[part] = toText(response[part])
  }
  if (response.getTransports) answer.transports = response.getTransports()
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: answer,
  }
}

function withBytes(descriptor) {
  return { ...descriptor, id: toBytes(descriptor.id) }
}
