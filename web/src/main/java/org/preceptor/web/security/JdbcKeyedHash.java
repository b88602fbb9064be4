package org.preceptor.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes with the secrets of the {@code secret_key} table, each read once. */
@Repository
class JdbcKeyedHash implements KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Map<Purpose, SecretKeySpec> keys = new ConcurrentHashMap<>();

    JdbcKeyedHash(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public byte[] of(Purpose purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.computeIfAbsent(purpose, this::read));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private SecretKeySpec read(Purpose purpose) {
        byte[] key = jdbc.sql("select key from secret_key where purpose = :purpose")
                .param("purpose", purpose.name())
                .query(byte[].class)
                .single();
        return new SecretKeySpec(key, ALGORITHM);
    }
}
