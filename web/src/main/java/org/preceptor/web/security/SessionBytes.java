package org.preceptor.web.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session remembers becomes bytes and is read again.
 *
 * <p>What an older version of the application wrote and this one cannot read is forgotten, so that an upgrade asks people
 * to sign in again instead of failing each of their requests.
 */
final class SessionBytes {

    private static final Logger log = LoggerFactory.getLogger(SessionBytes.class);

    private SessionBytes() {}

    static GenericConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reading());
        return conversion;
    }

    /** Reads what was written, or nothing. */
    private static final class Reading implements GenericConverter {

        private final DeserializingConverter reading = new DeserializingConverter();

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object bytes, TypeDescriptor from, TypeDescriptor to) {
            try {
                return bytes == null ? null : reading.convert((byte[]) bytes);
            } catch (SerializationFailedException unreadable) {
                log.info("A session of another version is forgotten: {}", unreadable.getMessage());
                return null;
            }
        }
    }
}
