package org.lijian.field;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Small files of one officer, sealed with AES-GCM under a key that their sign-in opens. A file is whole or not there: it is written beside,
 * forced to disk and renamed, and the folder is forced as well. Its name is sealed with it, so that no two can be exchanged.
 */
final class SealedBox {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    SealedBox(Path folder, SecretKey key) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.key = key;
        try (Stream<Path> left = Files.list(folder)) {
            for (Path half :
                    left.filter(file -> file.toString().endsWith(".half")).toList()) {
                Files.delete(half);
            }
        }
    }

    void write(String name, byte[] content) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, name, nonce, content);
        Path half = folder.resolve(name + ".half");
        try (FileChannel file = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer all = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .flip();
            while (all.hasRemaining()) {
                file.write(all);
            }
            file.force(true);
        }
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** @throws IOException also when the key is not that of the officer or the file is damaged */
    byte[] read(String name) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name)));
        if (all.remaining() < NONCE) {
            throw new IOException(name + " is cut off");
        }
        byte[] nonce = new byte[NONCE];
        all.get(nonce);
        byte[] sealed = new byte[all.remaining()];
        all.get(sealed);
        return crypt(Cipher.DECRYPT_MODE, name, nonce, sealed);
    }

    /** The names with this ending, in the order in which they were first written. */
    List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    private byte[] crypt(int mode, String name, byte[] nonce, byte[] content) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException wrongKey) {
            throw new IOException(name + " cannot be opened with this key", wrongKey);
        }
    }
}
