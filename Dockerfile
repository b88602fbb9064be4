# Preceptor in a container. The jar is built before, with the machine's own Maven:
#
#   mvn package -DskipTests
#   docker build --tag preceptor .
#
# With SPRING_DATASOURCE_URL it uses that PostgreSQL; without, it runs one of its own and keeps it in /data.

# Takes the jar apart, so that a new version of the application replaces its smallest layer only.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY web/target/preceptor-web-*.jar preceptor.jar
RUN java -Djarmode=tools -jar preceptor.jar extract --layers --destination apart

FROM eclipse-temurin:25-jre
# A number that no account of the host is likely to have; PostgreSQL's programs want an account with a name.
RUN groupadd --gid 10001 preceptor \
    && useradd --uid 10001 --gid preceptor --home-dir /data --create-home --shell /usr/sbin/nologin preceptor
WORKDIR /opt/preceptor
COPY --from=layers /layers/apart/dependencies/ ./
COPY --from=layers /layers/apart/spring-boot-loader/ ./
COPY --from=layers /layers/apart/snapshot-dependencies/ ./
COPY --from=layers /layers/apart/application/ ./
USER 10001:10001

# JDK_JAVA_OPTIONS is read by java itself; set it anew to replace all of these at once.
#   SerialGC and 192 MB of heap keep the whole process under 400 MB.
#   Out of memory, it is better started anew by Docker than left half alive.
ENV PRECEPTOR_DATA_DIR=/data \
    JDK_JAVA_OPTIONS="-XX:+UseSerialGC -Xmx192m -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"

EXPOSE 8080
STOPSIGNAL SIGTERM

# The image has no curl; bash can ask by itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]

# The exec form: java is process 1 and gets the SIGTERM of `docker stop` itself.
ENTRYPOINT ["java", "-jar", "preceptor.jar"]
