package org.lijian.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory of one installation, held by one run at a time; a killed run lets go of it by itself. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the directory for this run, making it when it is not there.
     *
     * @throws CannotRun when another run holds it
     */
    static DataDirectory take(Path path) throws IOException {
        PrivateFiles.directory(path);
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!held(channel)) {
            channel.close();
            throw new CannotRun(path + " is in use by another run; stop it or give another --data");
        }
        return new DataDirectory(path, channel);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException alsoThisProcess) {
            return false;
        }
    }
}
