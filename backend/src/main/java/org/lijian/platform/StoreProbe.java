package org.lijian.platform;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries at start, with a canary, whether the object store keeps what was written, and shows what it saw. */
@RestController
@RequestMapping("/api/v1/object-store")
class StoreProbe {
    private static final Logger LOG = LoggerFactory.getLogger(StoreProbe.class);
    private static final byte[] FIRST = "first".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "second".getBytes(StandardCharsets.UTF_8);

    private final ObjectStore store;
    private final LegalTime time;
    private final AtomicReference<@Nullable StoreAbilities> seen = new AtomicReference<>();

    StoreProbe(ObjectStore store, LegalTime time) {
        this.store = store;
        this.time = time;
    }

    @EventListener(ApplicationReadyEvent.class)
    void probe() {
        StoreAbilities abilities = look();
        if (!abilities.writeOnce()) {
            LOG.error("the object store was not seen to keep what was written: {}", abilities);
        }
        seen.set(abilities);
    }

    @GetMapping
    @RolesAllowed({"ADMINISTRATOR", "AUDITOR", "SUPERVISOR"})
    StoreAbilities getObjectStore() {
        StoreAbilities abilities = seen.get();
        if (abilities == null || abilities.problem() != null) {
            probe();
            abilities = seen.get();
        }
        return Objects.requireNonNull(abilities);
    }

    private StoreAbilities look() {
        String key = "probe/" + Ids.next();
        try {
            boolean first = put(key, FIRST);
            boolean second = put(key, SECOND);
            boolean kept;
            try (InputStream bytes = store.open(key)) {
                kept = Arrays.equals(bytes.readAllBytes(), FIRST);
            }
            return new StoreAbilities(
                    first && !second && kept, store.retention().orElse(null), null, time.now());
        } catch (Problem unavailable) {
            return new StoreAbilities(false, null, unavailable.en(), time.now());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean put(String key, byte[] content) throws IOException {
        Path file = Files.createTempFile("canary-", ".part");
        try {
            String sha256 = HexFormat.of().formatHex(Sha256.of(content));
            return store.putIfAbsent(key, Files.write(file, content), sha256, "application/octet-stream");
        } finally {
            Files.delete(file);
        }
    }
}
