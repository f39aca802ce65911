package org.lijian.casebundle;

/**
 * What anybody may know of a key.
 *
 * @param keyId SHA-256 of the public key (SubjectPublicKeyInfo, DER), hexadecimal
 * @param publicKey the same in PEM
 */
record PublishedKey(String keyId, String algorithm, String publicKey) {}
