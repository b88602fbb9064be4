package org.preceptor.web.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands {@link Visits} to a test, ends them after it, and keeps pictures of the open pages when it failed.
 *
 * <p>Without Chromium the tests are skipped; with {@code -Dpreceptor.browser=required} they fail instead.
 */
final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browsing.class);
    private static final Path PICTURES = Path.of("target", "journeys");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if ("required".equals(System.getProperty("preceptor.browser"))) {
            throw new IllegalStateException(Chromium.MISSING);
        }
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Visits.class, type -> new Visits(), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(OURS).remove(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visits.keepPictures(PICTURES, name(context));
        }
        visits.end();
    }

    private static String name(ExtensionContext context) {
        return "%s.%s"
                .formatted(context.getRequiredTestClass().getSimpleName(), context.getDisplayName())
                .replaceAll("[^\\w.]+", "-");
    }
}
