package org.preceptor.web.database;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The account that PostgreSQL's programs run under, since they refuse to run as root. */
enum ServerAccount {

    /** The ordinary user who started the application. */
    SAME_USER(List.of()),

    /** Root, seen as an ordinary user from inside a user namespace; its files still belong to root. */
    USER_NAMESPACE(List.of("unshare", "-U")),

    /** The user {@code nobody}, for root in a container that may not make namespaces. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int ROOT_ID = 0;
    private static final int NOBODY_ID = 65_534;

    private final List<String> prefix;

    ServerAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerAccount ofThisMachine() {
        if (new UnixSystem().getUid() != ROOT_ID) {
            return SAME_USER;
        }
        return LinuxUtils.isUnshareAvailable() ? USER_NAMESPACE : NOBODY;
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** Hands a file, or a folder and all that is in it, to this account; the folder last, so that its owner tells. */
    void own(Path path) throws IOException {
        int owner = this == NOBODY ? NOBODY_ID : ROOT_ID;
        if (this == SAME_USER || Files.getAttribute(path, "unix:uid").equals(owner)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
