package org.lijian.casebundle;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The key in use, and every key ever used: a bundle is verified years after its key was replaced. */
@Component
@EnableConfigurationProperties(CaseBundleProperties.class)
class BundleKeys {
    private final @Nullable BundleKey current;
    private final BundleKeyMapper mapper;

    BundleKeys(CaseBundleProperties properties, BundleKeyMapper mapper) {
        this.current = properties.signingKeyFile() == null ? null : BundleKey.read(properties.signingKeyFile());
        this.mapper = mapper;
    }

    /**
     * The key to sign with, published before it signs anything.
     *
     * @throws org.lijian.shared.Problem {@code case-bundle-without-key}
     */
    @Transactional
    public BundleKey current() {
        if (current == null) {
            throw CaseBundleRefusal.WITHOUT_KEY.with();
        }
        mapper.insertOnce(current.published());
        return current;
    }

    /** @throws org.lijian.shared.Problem {@code not-found} */
    @Transactional(readOnly = true)
    public PublishedKey published(String keyId) {
        PublishedKey key = mapper.byId(keyId);
        if (key == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", keyId);
        }
        return key;
    }
}
