package org.preceptor.web.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of an uploaded list as text: UTF-8, UTF-16 with its mark, or else what Windows and Excel write. */
final class ListText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ListText() {}

    static String decode(byte[] bytes) {
        if (bytes.length >= 2 && isMarkOfUtf16(bytes[0], bytes[1])) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isMarkOfUtf16(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }
}
