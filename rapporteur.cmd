@echo off
rem Runs Rapporteur; builds it first when it was never built or a source is newer than the build.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%app\target\rapporteur.jar"
set "BUILT=%HOME_DIR%app\target\built"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

if not exist "%HOME_DIR%pom.xml" goto run
powershell -NoProfile -Command "$b = Get-Item -ErrorAction SilentlyContinue $env:BUILT; if (-not $b -or -not (Test-Path $env:JAR)) { exit 1 }; $s = Get-ChildItem -Recurse -File ('core','store','app' | ForEach-Object { Join-Path $env:HOME_DIR ($_ + '\src\main') }); $p = Get-Item ('pom.xml','core\pom.xml','store\pom.xml','app\pom.xml' | ForEach-Object { Join-Path $env:HOME_DIR $_ }); if (@($s) + @($p) | Where-Object { $_.LastWriteTime -gt $b.LastWriteTime }) { exit 1 }; exit 0"
if not errorlevel 1 goto run

echo Building Rapporteur; the first time this fetches its libraries and takes a few minutes. 1>&2
if not exist "%HOME_DIR%app\target" mkdir "%HOME_DIR%app\target"
echo. > "%HOME_DIR%app\target\building"
pushd "%HOME_DIR%"
call mvnw.cmd -q -pl app -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
  popd
  exit /b 1
)
popd
move /y "%HOME_DIR%app\target\building" "%BUILT%" > nul

:run
set "TIERS=-XX:TieredStopAtLevel=1"
if "%~1"=="add" set "TIERS="
if "%~1"=="evaluate" set "TIERS="
if "%~1"=="rebuild" set "TIERS="
if "%~1"=="verify" set "TIERS="
if "%~1"=="serve" set "TIERS="
set "MEMORY=-XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
if defined TIERS set "MEMORY=%MEMORY% -Xms64m"
if "%~1"=="add" set "MEMORY=-XX:MaxNewSize=48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
"%JAVA%" -XX:+UseSerialGC %MEMORY% -Xshare:auto %TIERS% %RAPPORTEUR_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
