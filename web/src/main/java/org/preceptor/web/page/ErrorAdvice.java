package org.preceptor.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** Turns every exception that leaves a controller into a page. */
@ControllerAdvice
class ErrorAdvice {

    private final ErrorPages pages;

    ErrorAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    View absent(Absent absent, Chrome chrome) {
        return pages.show(ErrorPage.absent(), chrome);
    }

    @ExceptionHandler
    View archived(Archived archived, Chrome chrome) {
        return pages.show(ErrorPage.archived(), chrome);
    }

    /** An address with an impossible identifier is an address that is not there. */
    @ExceptionHandler
    View mismatched(MethodArgumentTypeMismatchException mismatch, Chrome chrome) {
        var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return pages.show(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, mismatch, chrome);
    }

    /** Leaves who may do what to the security filters: they ask the signed-out to sign in and hide the page from others. */
    @ExceptionHandler
    void forbidden(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void signedOut(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    View other(Exception exception, Chrome chrome, HttpServletResponse response) {
        if (exception instanceof ErrorResponse answer) {
            allowed(answer.getHeaders(), response);
        }
        return pages.show(status(exception), exception, chrome);
    }

    private static void allowed(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static HttpStatusCode status(Exception exception) {
        return switch (exception) {
            case ErrorResponse answer -> answer.getStatusCode();
            case TypeMismatchException unreadable -> HttpStatus.BAD_REQUEST;
            case HttpMessageNotReadableException unreadable -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
