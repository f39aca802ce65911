package org.lijian.platform;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.lijian.shared.Problem;

/**
 * Where the bytes are kept that are never changed: evidence, sealed documents. What is stored under a key stays; nothing is written over.
 * Every method throws the {@link Problem} {@code unavailable} when the store does not answer.
 */
public interface ObjectStore {
    /**
     * Stores the content unless something is stored under the key already.
     *
     * @param sha256Hex the hash of {@code content}, already checked; kept with the object
     * @return false when the key is taken, whatever is stored there
     */
    boolean putIfAbsent(String key, Path content, String sha256Hex, String mediaType);

    /**
     * The bytes under the key, to be closed by the caller.
     *
     * @throws Problem {@code not-found} when nothing is stored there
     */
    InputStream open(String key);

    Optional<StoredObject> stat(String key);

    /**
     * Takes back what is nobody's evidence: a part of an upload, or a copy for display, which can be made again.
     *
     * @throws IllegalArgumentException for any other key
     */
    void discard(String key);

    /** How long, and how strictly, the store itself keeps everything that is put there; nothing where it does not. */
    Optional<String> retention();

    /** What is known of stored bytes without reading them. */
    record StoredObject(String key, long size, String sha256Hex, String mediaType) {}
}
