package org.preceptor.web.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down every statement that requests prepare, so that a test can say what one costs; what the application does by the
 * clock meanwhile, such as removing old sessions each minute, is left out.
 */
class CountedStatements implements BeanPostProcessor {

    /** What the names of the threads of Tomcat that serve requests start with. */
    private static final String SERVING = "http-";

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements prepared while something ran, blanks made single. */
    List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? counted(DataSource.class, database) : bean;
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && Thread.currentThread().getName().startsWith(SERVING)) {
                        statements.add(((String) arguments[0]).strip().replaceAll("\\s+", " "));
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        return result instanceof Connection connection ? counted(Connection.class, connection) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
