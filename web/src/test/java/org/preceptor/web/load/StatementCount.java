package org.preceptor.web.load;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that the application prepares. */
final class StatementCount implements BeanPostProcessor {

    private final AtomicInteger statements = new AtomicInteger();

    int soFar() {
        return statements.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? counted(DataSource.class, database) : bean;
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        boolean asked = result instanceof Connection
                                && !method.getName().equals("unwrap");
                        return asked ? counted(Connection.class, (Connection) result) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
