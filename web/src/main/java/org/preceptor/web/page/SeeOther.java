package org.preceptor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sends the browser to another page after a form was taken, with what that page is to say once. */
public record SeeOther(String path, Map<String, Serializable> once) implements View {

    public SeeOther {
        once = Map.copyOf(once);
    }

    public static SeeOther at(String path) {
        return new SeeOther(path, Map.of());
    }

    /** The sentence about what was just done. */
    public SeeOther saying(String sentence) {
        return with(Flash.SENTENCE, sentence);
    }

    /** The sentence about why nothing was done. */
    public SeeOther refusing(String sentence) {
        return with(Flash.REFUSAL, sentence);
    }

    public SeeOther with(String name, Serializable value) {
        Map<String, Serializable> more = new HashMap<>(once);
        more.put(name, value);
        return new SeeOther(path, more);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        String location = request.getContextPath() + path;
        if (!once.isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request).putAll(once);
            RequestContextUtils.saveOutputFlashMap(location, request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, response.encodeRedirectURL(location));
    }
}
